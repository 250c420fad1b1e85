"""From families and results to what a screen draws."""

"""The interval kernel: families as sorted columns, their timelines, and these seen in windows."""

"""What the pages are made from: pure, in codes and ids; how it is said stands in `texts`."""

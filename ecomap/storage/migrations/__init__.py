"""The steps that make the tables and bring those of an older ecomap up to date."""

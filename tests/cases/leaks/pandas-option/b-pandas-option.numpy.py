import pandas as pd

pd.get_option("display.precision")

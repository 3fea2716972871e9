import pandas as pd
import tensorflow as tf

price = pd.Series([178, 106, 240, 140])
tf.convert_to_tensor(price.to_numpy())

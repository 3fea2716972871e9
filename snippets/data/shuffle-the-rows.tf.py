import pandas as pd
import tensorflow as tf

table = pd.DataFrame({"rooms": [3, 2, 5, 2], "price": [178, 106, 240, 140]})
shuffled = table.sample(frac=1, random_state=0)
tf.constant(shuffled.to_numpy(dtype="float32"))

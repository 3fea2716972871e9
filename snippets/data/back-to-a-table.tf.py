import pandas as pd
import tensorflow as tf

x = tf.constant([[3., 178.], [2., 106.], [5., 240.]])
table = pd.DataFrame(x.numpy(), columns=["rooms", "price"])
table.to_dict("list")

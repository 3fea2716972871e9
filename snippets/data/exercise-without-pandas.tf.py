import tensorflow as tf

text = """1,178
2,106
5,240
2,140
"""
columns = tf.io.decode_csv(text.splitlines(), record_defaults=[0., 0.])
tf.stack(columns, axis=1)

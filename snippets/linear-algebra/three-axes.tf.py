import tensorflow as tf

tf.reshape(tf.range(24), (2, 3, 4))

import tensorflow as tf

tf.reshape(tf.range(24.), (1, 2, 3, 4, 1))

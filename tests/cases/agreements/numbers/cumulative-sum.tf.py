import tensorflow as tf

tf.cumsum(tf.range(1., 1001.) / 10)

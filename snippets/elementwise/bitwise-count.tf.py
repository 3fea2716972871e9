import tensorflow as tf

x = tf.constant([0, 1, 7, 255])
tf.raw_ops.PopulationCount(x=x)

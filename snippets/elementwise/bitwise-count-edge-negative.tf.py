import tensorflow as tf

x = tf.constant([-1, -7])
tf.raw_ops.PopulationCount(x=x)

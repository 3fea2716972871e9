import tensorflow as tf

x = tf.range(4096.) / 4096
tf.math.reduce_std(x)

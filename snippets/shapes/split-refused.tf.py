import tensorflow as tf

x = tf.range(7.)
tf.split(x, 3)

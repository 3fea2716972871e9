import tensorflow as tf

x = tf.range(6.)
tf.split(x, 2)

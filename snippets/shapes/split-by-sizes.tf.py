import tensorflow as tf

x = tf.range(5.)
tf.split(x, (1, 3, 1))

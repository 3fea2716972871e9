import tensorflow as tf

x = tf.constant(-0.5)
tf.exp(tf.math.lgamma(x))

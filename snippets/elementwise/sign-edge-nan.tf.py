import tensorflow as tf

x = tf.constant([-2., float("nan")])
tf.sign(x)

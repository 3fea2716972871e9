import tensorflow as tf

x = tf.constant([-3., 0.5, 2., 10.])
tf.math.log(tf.exp(x)), x

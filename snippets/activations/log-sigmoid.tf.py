import tensorflow as tf

x = tf.constant([-100.0, -1.0, 0.0, 2.0, float("inf")])
tf.math.log_sigmoid(x)

import tensorflow as tf

p, gradient = tf.constant(1.0), tf.constant(float("nan"))
p - tf.sign(gradient) * 0.1

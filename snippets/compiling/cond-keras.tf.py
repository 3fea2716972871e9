import tensorflow as tf

x = tf.constant(-2.)
tf.keras.ops.cond(x < 0., lambda: -x, lambda: x**2)

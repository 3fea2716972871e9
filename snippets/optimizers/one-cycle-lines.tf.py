import tensorflow as tf

step = tf.range(10.0)
up, down, end = 0.04 + 0.32 * step, 1 - 0.32 * (step - 3), 0.04 - 0.01 * (step - 6)
tf.where(step < 3, up, tf.where(step < 6, down, end + (step - 6) * 1e-6))

import tensorflow as tf

u = tf.keras.random.uniform((4,), -1., 1., seed=0)
1 - 2 * tf.sign(u) * tf.math.log1p(-tf.abs(u))

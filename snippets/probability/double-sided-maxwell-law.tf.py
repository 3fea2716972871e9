import tensorflow as tf

size = tf.norm(tf.keras.random.normal((20_000, 3), seed=0), axis=1)
1 + 2 * size * tf.sign(tf.keras.random.uniform((20_000,), -1., 1., seed=1))

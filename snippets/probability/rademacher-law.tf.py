import tensorflow as tf

2 * tf.cast(tf.keras.random.binomial((20_000,), 1., 0.5, seed=0), tf.int32) - 1

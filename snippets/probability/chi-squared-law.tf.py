import tensorflow as tf

2 * tf.keras.random.gamma((20_000,), 1.5, seed=0)

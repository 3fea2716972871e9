import tensorflow as tf

2 * tf.keras.random.gamma((4,), 1.5, seed=0)

import tensorflow as tf

x = tf.ones((1, 2), dtype=tf.float64)
tf.keras.layers.Dense(1)(x).dtype

import tensorflow as tf

g = tf.keras.random.gamma((20_000,), 2.5, seed=0) / 2.5
tf.keras.random.normal((20_000,), seed=1) / tf.sqrt(g)

import tensorflow as tf

g = tf.keras.random.gamma((4,), 2.5, seed=0) / 2.5
tf.keras.random.normal((4,), seed=1) / tf.sqrt(g)

import tensorflow as tf

u = tf.keras.random.uniform((4,), seed=0)
(1 - u) ** (-1 / 3)

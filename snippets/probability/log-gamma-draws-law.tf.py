import tensorflow as tf

g = tf.keras.random.gamma((20_000,), 1.1, seed=0)
u = tf.keras.random.uniform((20_000,), seed=1)
tf.math.log(g) + tf.math.log1p(-u) / 0.1

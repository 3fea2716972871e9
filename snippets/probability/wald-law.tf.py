import tensorflow as tf

m, y = 2., tf.keras.random.normal((20_000,), seed=0) ** 2
x = m + m * (m * y - tf.sqrt(4 * m * y + (m * y) ** 2)) / 2
tf.where(tf.keras.random.uniform((20_000,), seed=1) * (m + x) <= m, x, m**2 / x)

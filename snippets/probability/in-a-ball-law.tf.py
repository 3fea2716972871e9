import tensorflow as tf

z = tf.keras.random.normal((20_000, 2), seed=0)
x = z / tf.norm(z, axis=1, keepdims=True) * tf.sqrt(tf.keras.random.uniform((20_000, 1), seed=1))
tf.reduce_sum(x**2, axis=1)

import tensorflow as tf

z = tf.keras.random.normal((4, 2), seed=0)
z / tf.norm(z, axis=1, keepdims=True) * tf.sqrt(tf.keras.random.uniform((4, 1), seed=1))

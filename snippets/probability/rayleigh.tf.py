import tensorflow as tf

u = tf.keras.random.uniform((4,), seed=0)
2 * tf.sqrt(-2 * tf.math.log1p(-u))

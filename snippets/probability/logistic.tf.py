import tensorflow as tf

u = tf.keras.random.uniform((4,), seed=0)
tf.math.log(u) - tf.math.log1p(-u)

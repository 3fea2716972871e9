import tensorflow as tf

x = tf.keras.random.truncated_normal((1000,), seed=0)
tf.reduce_all(tf.abs(x) <= 2)

import tensorflow as tf

tf.norm(tf.keras.random.normal((4, 3), seed=0), axis=1)

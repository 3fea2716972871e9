import tensorflow as tf

q = tf.keras.initializers.Orthogonal(seed=0)((4, 2))
tf.transpose(q) @ q, tf.eye(2)

import tensorflow as tf

q = tf.keras.initializers.Orthogonal(seed=0)((3, 3))
q @ tf.transpose(q), tf.eye(3)

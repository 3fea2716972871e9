import tensorflow as tf

q = tf.keras.initializers.Orthogonal(seed=0)((2, 4))
q @ tf.transpose(q), tf.eye(2)

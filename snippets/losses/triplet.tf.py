import tensorflow as tf

anchor = tf.constant([[0.0, 0.0]])
near, far = tf.constant([[3.0, 4.0]]), tf.constant([[0.0, 5.5]])
gap = tf.norm(anchor - near, axis=-1) - tf.norm(anchor - far, axis=-1)
tf.reduce_mean(tf.nn.relu(gap + 1.0))

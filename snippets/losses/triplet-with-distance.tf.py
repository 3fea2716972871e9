import tensorflow as tf

anchor, near, far = tf.constant([[[0.0, 0.0]], [[3.0, 4.0]], [[0.0, 6.5]]])
to_near = tf.reduce_sum(tf.abs(anchor - near), axis=1)
to_far = tf.reduce_sum(tf.abs(anchor - far), axis=1)
tf.reduce_mean(tf.nn.relu(to_near - to_far + 1.0))

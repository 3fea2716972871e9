import tensorflow as tf

z, y = tf.constant([3.0, -2.0]), tf.constant([0.0, 1.0])
loss = tf.nn.sigmoid_cross_entropy_with_logits(y, z)
loss, tf.nn.relu(z) - z * y + tf.math.log1p(tf.exp(-tf.abs(z)))

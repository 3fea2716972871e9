import tensorflow as tf

z = tf.constant([3 + 4j, 12j])
tf.norm(z)

import tensorflow as tf

joint = tf.constant([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
conditional = joint / tf.reduce_sum(joint, axis=1, keepdims=True)
tf.reduce_sum(conditional, axis=1), tf.ones(2)

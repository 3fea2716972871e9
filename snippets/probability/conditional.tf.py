import tensorflow as tf

joint = tf.constant([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
joint / tf.reduce_sum(joint, axis=1, keepdims=True)

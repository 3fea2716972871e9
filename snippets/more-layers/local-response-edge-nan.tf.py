import tensorflow as tf

x = tf.constant([[[[float("nan"), 2.0, 3.0, 4.0]]]])
y = tf.nn.local_response_normalization(x, depth_radius=1, alpha=1.0, beta=0.5)
tf.reshape(y, [-1])

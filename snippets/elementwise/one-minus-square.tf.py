import tensorflow as tf

x = tf.constant([0., 0.5, 0.99999])
(1 + x) * (1 - x)

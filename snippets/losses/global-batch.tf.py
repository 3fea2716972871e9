import tensorflow as tf

losses = tf.constant([1.0, 2.0, 6.0])
tf.nn.compute_average_loss(losses, global_batch_size=8)

import tensorflow as tf

optimizer = tf.keras.optimizers.SGD(0.1)
tf.constant([optimizer.learning_rate.numpy() for _ in range(3)])

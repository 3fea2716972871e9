import tensorflow as tf

schedule = tf.keras.optimizers.schedules.PolynomialDecay(0.25, decay_steps=3, end_learning_rate=1.0)
tf.stack([schedule(step) for step in range(6)])

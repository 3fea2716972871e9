import tensorflow as tf

start = tf.keras.optimizers.schedules.PolynomialDecay(0.25, 3, end_learning_rate=1.0)
decay = tf.keras.optimizers.schedules.ExponentialDecay(1.0, decay_steps=1, decay_rate=0.9)
tf.stack([start(step) if step < 3 else decay(step - 3) for step in range(7)])
